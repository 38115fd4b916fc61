/**
 * `npm run mongolian`: lays out `src/i18n/mn-Mong/` for the translators. It has every message of the Chinese files, empty
 * where it is not translated yet; what is translated is kept.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { build } from 'vite'

const HERE = new URL('../src/i18n/', import.meta.url).pathname

async function read(file) {
    const { output } = await build({
        configFile: false,
        logLevel: 'silent',
        build: { write: false, minify: false, lib: { entry: file, formats: ['es'] } },
    }).then((built) => built[0])
    return (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)).default
}

function laidOut(chinese, translated) {
    return Object.fromEntries(
        Object.entries(chinese).map(([key, said]) => [
            key,
            typeof said === 'string' ? (translated?.[key] ?? '') : laidOut(said, translated?.[key]),
        ]),
    )
}

function written(messages, depth = 1) {
    const indent = '  '.repeat(depth)
    const lines = Object.entries(messages).map(([key, said]) => {
        const name = /^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`
        const value = typeof said === 'string' ? `'${said.replaceAll("'", "\\'")}'` : written(said, depth + 1)
        return `${indent}${name}: ${value},\n`
    })
    return `{\n${lines.join('')}${'  '.repeat(depth - 1)}}`
}

await mkdir(`${HERE}mn-Mong`, { recursive: true })
for (const file of await readdir(`${HERE}zh`)) {
    const translated = await read(`${HERE}mn-Mong/${file}`).catch(() => ({}))
    const messages = laidOut(await read(`${HERE}zh/${file}`), translated)
    await writeFile(`${HERE}mn-Mong/${file}`, `export default ${written(messages)}\n`)
}
