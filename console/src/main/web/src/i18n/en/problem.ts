export default {
    refused: 'Refused',
    conflict: 'The case has changed since you opened it',
    ended: 'Your session has ended',
    offline: 'The server could not be reached. What you have filled in is kept; try again soon.',
    broken: 'The system could not do this. Try again soon; if it still fails, call the administrator.',
    clause: 'By: {clause}',
    retry: 'Try again',
    slow: 'Slower than usual, still loading…',
    empty: 'Nothing here',
}
