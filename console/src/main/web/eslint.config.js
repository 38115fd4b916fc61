import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'

export default ts.config(
    { ignores: ['dist', 'node_modules', 'src/api/schema'] },
    ...ts.configs.strict,
    ...ts.configs.stylistic,
    ...vue.configs['flat/recommended'],
    ...a11y.configs['flat/recommended'],
    { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
    {
        rules: {
            'max-lines': ['error', 220],
            'no-console': ['error', { allow: ['error'] }],
            'vue/block-lang': ['error', { script: { lang: 'ts' } }],
            'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
            'vue/no-v-html': 'error',
            'vue/require-default-prop': 'off',
            'vue/html-self-closing': 'off',
            'vue/max-attributes-per-line': 'off',
            'vue/singleline-html-element-content-newline': 'off',
            'vue/html-closing-bracket-newline': 'off',
            'vue/html-indent': 'off',
            'vue/multiline-html-element-content-newline': 'off',
            'vuejs-accessibility/label-has-for': 'off',
            'vuejs-accessibility/form-control-has-label': 'off',
        },
    },
    { files: ['src/i18n/**'], rules: { 'max-lines': 'off' } },
)
