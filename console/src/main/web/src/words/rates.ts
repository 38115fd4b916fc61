/** A share in per cent, cut and not rounded: 99.97% is not all. Nothing counted is no share. */
export function percent(numerator: number, denominator: number): string {
    if (denominator === 0) return '—'
    const tenths = Math.floor((numerator * 1000) / denominator)
    return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`
}
