/** Query and body as one list: both services' clients send forms or JSON. Later values win with `get` on equal names. */
export function parametersOf(query: URLSearchParams, body: string): URLSearchParams {
  const parameters = new URLSearchParams(query);
  if (body === '') return parameters;
  for (const [name, value] of bodyEntries(body)) parameters.set(name, value);
  return parameters;
}

function bodyEntries(body: string): [string, string][] {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return [];
    return Object.entries(parsed).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
  } catch {
    return [...new URLSearchParams(body)];
  }
}
