/** How much `y` rises for each step of `x`, as a straight line by least squares; two points at least. */
export function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;
  const [x, y] = [mean(points.map((one) => one.x)), mean(points.map((one) => one.y))];
  const over = points.reduce((sum, one) => sum + (one.x - x) * (one.y - y), 0);
  return over / points.reduce((sum, one) => sum + (one.x - x) ** 2, 0);
}
