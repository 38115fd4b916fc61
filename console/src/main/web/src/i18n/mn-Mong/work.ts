export default {
    title: '',
}
