export default {
    label: 'Pages',
    back: 'Previous',
    forward: 'Next',
    no: 'Page {no}',
    month: 'Month',
    monthBefore: 'Month before',
    monthAfter: 'Month after',
    andMore: 'and {count} more',
}
