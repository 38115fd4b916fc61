import 'element-plus/dist/index.css'
import './styles/theme.css'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, speak, spokenBefore } from './i18n'
import { router } from './router'
import SessionUnknown from './shell/SessionUnknown.vue'
import { recall, signIn } from './session/session'

async function start(): Promise<void> {
    await speak(spokenBefore())
    const who = await recall()
    if (who === 'nobody') signIn(location.pathname + location.search)
    else if (who === 'unknown') createApp(SessionUnknown).use(i18n).mount('#app')
    else createApp(App).use(i18n).use(router).mount('#app')
}

void start()
