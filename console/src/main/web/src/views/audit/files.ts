/** Saves a text as a file of this machine. */
export function saved(name: string, text: string, type = 'text/plain'): void {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type }))
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
