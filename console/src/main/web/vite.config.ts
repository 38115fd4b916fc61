import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'
import { standIn } from './dev/stand-in'

/** No inline script, no data address, nothing from another origin: the page is served under `script-src 'self'`. */
export default defineConfig(({ command, mode }) => ({
    plugins: [
        vue(),
        Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: false })] }),
        ...(command === 'serve' && mode !== 'test' ? [standIn()] : []),
    ],
    define: { __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false },
    build: {
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 700,
    },
    test: { environment: 'happy-dom', include: ['test/**/*.test.ts'], server: { deps: { inline: ['element-plus'] } } },
}))
