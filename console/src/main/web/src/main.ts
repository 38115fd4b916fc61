import 'element-plus/dist/index.css'
import './styles/theme.css'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, speak, spokenBefore } from './i18n'
import { router } from './router'
import { recall, signIn } from './session/session'

async function start(): Promise<void> {
    await speak(spokenBefore())
    if (!(await recall())) {
        signIn(location.pathname + location.search)
        return
    }
    createApp(App).use(i18n).use(router).mount('#app')
}

void start()
