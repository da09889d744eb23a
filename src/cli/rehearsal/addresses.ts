/** Where the sandbox's Meta listens. */
export interface SandboxAddresses {
  readonly graphUrl: string;
  readonly dialogUrl: string;
  readonly instagramUrl: string;
  readonly instagramLoginUrl: string;
  readonly instagramDialogUrl: string;
  readonly threadsUrl: string;
  readonly threadsDialogUrl: string;
}
