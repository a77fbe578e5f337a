/** The story of a news page saved as Markdown: what stands between the first rule and the copyright line. */
export function storyOf(page: string): string {
  const [, body = page] = page.split(/^---\s*$/m, 2);
  return body.split(/^(?:©|Citation:)/m, 1)[0] ?? body;
}
