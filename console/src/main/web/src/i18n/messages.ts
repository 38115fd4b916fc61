/** A file of messages: one area of the console. */
export type Area = Messages
export interface Messages {
    [key: string]: string | Messages
}
