/** What a person types, and where. */
interface DevicePrompt {
  readonly userCode: string;
  readonly verificationUri: string;
  readonly lifetimeSeconds: number;
}

/** The prompt as one line of a log or a terminal. */
export function deviceLine({ userCode, verificationUri, lifetimeSeconds }: DevicePrompt): string {
  return `Open ${verificationUri} and enter ${userCode} within ${minutes(lifetimeSeconds)}.`;
}

/** The prompt as a note on the issue. */
export function deviceNote({ userCode, verificationUri, lifetimeSeconds }: DevicePrompt): string {
  return [
    `**[Open ${verificationUri}](${verificationUri}?user_code=${userCode}) and enter \`${userCode}\`** within ${minutes(lifetimeSeconds)} of this note.`,
    '',
    'Log in as the user whose token this is. The run that wrote this note waits for you and stores the new token itself.',
  ].join('\n');
}

function minutes(seconds: number): string {
  const whole = Math.max(1, Math.floor(seconds / 60));
  return whole === 1 ? '1 minute' : `${whole} minutes`;
}
