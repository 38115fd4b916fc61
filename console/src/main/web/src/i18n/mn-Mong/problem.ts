export default {
    refused: '',
    conflict: '',
    ended: '',
    offline: '',
    broken: '',
    clause: '',
    retry: '',
    slow: '',
    empty: '',
}
