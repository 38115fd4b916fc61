export default {
    label: '',
    back: '',
    forward: '',
    no: '',
    month: '',
    monthBefore: '',
    monthAfter: '',
    andMore: '',
}
