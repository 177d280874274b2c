/** How to fill the sheet in, line by line: what stands in a column, and what to write there. */
export const HELP: Readonly<
  Record<string, { readonly name: string; readonly lines: readonly (readonly [string, string])[] }>
> = {
  en: {
    name: 'How to fill this in',
    lines: [
      [
        'The sheet',
        'Each row is a link that the project proposes between an idea of one study and an idea of another. Please say whether you accept it.',
      ],
      [
        'predicate',
        'What the object is to the subject. exactMatch: the same idea. closeMatch: nearly the same. broadMatch: the object is the broader idea. narrowMatch: the object is the narrower one. relatedMatch: something else that bears on it. With "not" before it the row says that this does not hold, tempting as it may be; accept means that you agree that it does not hold.',
      ],
      ['confidence', 'How sure the curator is, from 0 to 1. The least certain rows stand first.'],
      ['rationale', 'Why the link is proposed, and what differs.'],
      ['decision', 'accept, reject or unsure. Leave it empty where you do not decide.'],
      ['reviewer', 'Your name, or your ORCID. It is published beside the link.'],
      ['date', 'The day of your decision, such as 2026-11-26.'],
      ['remark', 'Anything that the curators should read. It is not published.'],
      [
        'Please',
        'Change no other column, and keep the name of each column. Rows may be sorted, hidden or deleted.',
      ],
    ],
  },
  fa: {
    name: 'راهنما',
    lines: [
      [
        'برگه',
        'هر سطر پیوندی است که این پروژه میان ایده‌ای از یک پژوهش و ایده‌ای از پژوهشی دیگر پیشنهاد می‌کند. لطفاً بنویسید که آن را می‌پذیرید یا نه.',
      ],
      [
        'predicate',
        'نسبت object به subject. exactMatch: همان ایده. closeMatch: تقریباً همان. broadMatch: object ایدهٔ گسترده‌تر است. narrowMatch: object ایدهٔ محدودتر است. relatedMatch: چیز دیگری که به آن مربوط است. اگر پیش از آن not آمده باشد، سطر می‌گوید که این نسبت، هرچند وسوسه‌انگیز، برقرار نیست؛ پذیرفتن یعنی شما هم آن را برقرار نمی‌دانید.',
      ],
      ['confidence', 'میزان اطمینان پیشنهاددهنده، از ۰ تا ۱. نامطمئن‌ترین سطرها اول آمده‌اند.'],
      ['rationale_fa', 'دلیل پیشنهاد پیوند، و تفاوت دو سو.'],
      ['decision', 'پذیرفتن، رد یا نامطمئن. اگر نظری ندارید خالی بگذارید.'],
      ['reviewer', 'نام شما یا شناسهٔ ORCID شما. این نام کنار پیوند منتشر می‌شود.'],
      ['date', 'روز تصمیم، مانند 2026-11-26.'],
      ['remark', 'هر نکته‌ای که گردآورندگان باید بخوانند. منتشر نمی‌شود.'],
      [
        'خواهش',
        'ستون‌های دیگر و نام ستون‌ها را تغییر ندهید. مرتب کردن، پنهان کردن یا پاک کردن سطرها اشکالی ندارد.',
      ],
    ],
  },
};
