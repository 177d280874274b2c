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
  /** 200, or the status of what kept the request from being executed. */
  readonly status: number;
  /** Whether the request was refused because of what it asked, before anything was executed. */
  readonly isClientError: boolean;
  /** The version of the dataset that was read; null when none was. */
  readonly dataset: string | null;
  /** As its document spells it; null when it has none. */
  readonly operationName: string | null;
}

/** GraphQL as the http room sees it. */
export interface GraphqlService {
  /** Every error is already part of the response. An aborted signal says that nobody waits for it. */
  execute(
    params: GraphqlParams,
    acceptLanguage?: string,
    signal?: AbortSignal,
  ): Promise<GraphqlResponse>;
  /** Tells which dataset an answer would be read from now. */
  readonly datasetVersion: DatasetVersion;
  /**
   * What decides an answer besides its request and the dataset: a text that another program, another engine or
   * another setting does not share.
   */
  readonly schemaFingerprint: string;
  /** Null when queries can be answered now, else the reason in one sentence. */
  whyNotReady(): Promise<string | null>;
  /** Lets running operations end. */
  stop(): Promise<void>;
}
