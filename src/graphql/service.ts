import type { FormattedExecutionResult } from 'graphql';
import type { DatasetVersion } from './dataset-version.ts';

/** The parameters of a request, as GraphQL over HTTP names them. */
export interface GraphqlParams {
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly extensions: Readonly<Record<string, unknown>> | null;
}

/** An executed request. */
export interface GraphqlResponse {
  readonly result: FormattedExecutionResult;
  /** The HTTP status: 200, or the status of the refusal when the request was not executed. */
  readonly status: number;
  /** Whether the request was refused before its execution, because of an error of the client. */
  readonly isClientError: boolean;
  /** The version of the dataset that was read; null when none was, or when it is not known. */
  readonly dataset: string | null;
  /** The operation's name in the document; null when it has none. */
  readonly operationName: string | null;
}

/** The GraphQL service, as `http/` uses it. */
export interface GraphqlService {
  /**
   * Executes a request. Errors are part of the response; `signal` aborts the reads when the client is gone; a database
   * notes the `traceparent`.
   */
  execute(
    params: GraphqlParams,
    acceptLanguage?: string,
    signal?: AbortSignal,
    traceparent?: string,
  ): Promise<GraphqlResponse>;
  readonly datasetVersion: DatasetVersion;
  /** A hash of what decides a response besides request and dataset: the schema, the engine and its settings. */
  readonly schemaFingerprint: string;
  /** Null when queries can be executed now, else the reason in one sentence; with advice, also what to do, for the log. */
  whyNotReady(withAdvice?: boolean): Promise<string | null>;
  /** Waits for running operations and stops. */
  stop(): Promise<void>;
}
