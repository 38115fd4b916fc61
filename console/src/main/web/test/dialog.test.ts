import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import CommandDialog from '../src/commands/CommandDialog.vue'
import { hall } from '../src/commands/hall'
import { i18n } from '../src/i18n'
import { ended, signedIn } from '../src/session/session'

vi.mock('../src/words/departments', () => ({ departments: () => ({ units: ref([]), people: ref([]) }) }))

const RECUSE = hall.find(({ name }) => name === 'recuse')
const sent: Request[] = []
let answers: Response[] = []
let dialog: VueWrapper

function problem(status: number, body: object): Response {
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } })
}

beforeEach(() => {
    sent.length = 0
    signedIn({ user: 'clerk1', name: '', roles: ['clerk'], expiresAt: '' })
    vi.stubGlobal('fetch', async (input: string | Request, init?: RequestInit) => {
        const request = input instanceof Request ? input : new Request(new URL(input, location.origin), init)
        sent.push(request)
        const answer = answers.shift()
        if (!answer) throw new TypeError('offline')
        return answer
    })
    if (!RECUSE) throw new Error('no such command')
    dialog = mount(CommandDialog, {
        props: { command: RECUSE, targets: [{ label: '', path: { id: 'c1' } }] },
        global: { plugins: [i18n, ElementPlus], stubs: { teleport: true } },
        attachTo: document.body,
    })
})

afterEach(() => {
    dialog.unmount()
    signedIn(null)
    vi.unstubAllGlobals()
})

async function submit(): Promise<void> {
    await dialog.find('form').trigger('submit')
    await flushPromises()
}

async function fillIn(): Promise<void> {
    await dialog.find('textarea').setValue('clerk2')
}

describe('a command', () => {
    it('is not sent while something is missing, and says where', async () => {
        await submit()
        expect(sent).toEqual([])
        expect(dialog.find('.why').text()).toBe('请填写')
    })

    it('is the same command when it is sent again', async () => {
        answers = []
        await fillIn()
        await submit()
        expect(dialog.find('[role=alert]').text()).toContain('没有连上服务器')
        answers = [new Response('{"caseId":"c1"}')]
        await submit()
        expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1)
        expect(sent.map(({ headers }) => headers.get('X-Doudi-Console'))).toEqual(['1', '1'])
        expect(dialog.emitted('done')).toHaveLength(1)
    })

    it('shows the rule and the clause of a refusal, and the field', async () => {
        const violations = [{ field: 'persons', message: '没有这个人' }]
        answers = [problem(400, { title: '不能登记', code: 'x.y', clause: '四(四)', violations })]
        await fillIn()
        await submit()
        expect(dialog.find('[role=alert]').text()).toContain('不能登记')
        expect(dialog.find('[role=alert]').text()).toContain('四(四)')
        expect(dialog.find('[data-field=persons] .why').text()).toBe('没有这个人')
    })

    it('says so when the case has changed meanwhile', async () => {
        answers = [problem(409, { title: '办件已经归档', code: 'case.archived', clause: '三.7' })]
        await fillIn()
        await submit()
        expect(dialog.emitted('conflict')).toHaveLength(1)
        expect(dialog.find('[role=alert]').text()).toContain('有了变化')
    })

    it('keeps what was filled in when the session has ended', async () => {
        answers = [problem(401, { title: '登录已到期', code: 'session.ended' })]
        await fillIn()
        await submit()
        expect(ended.value).toBe(true)
        expect((dialog.find('textarea').element as HTMLTextAreaElement).value).toBe('clerk2')
    })
})
