export default {
    title: '待办',
}
