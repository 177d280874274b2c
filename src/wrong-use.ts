/** A command that cannot be understood; its message is printed, and the exit code is 2. */
export class WrongUse extends Error {}
