export default {
    label: '翻页',
    back: '上一页',
    forward: '下一页',
    no: '第 {no} 页',
    month: '月份',
    monthBefore: '上个月',
    monthAfter: '下个月',
    andMore: '等，另有 {count} 件',
}
