package org.doudi.events;

/// 来源渠道: by which way something reached the window.
public enum Channel implements Named {
    WINDOW("窗口"),
    HOTLINE("12345热线"),
    REST("其他系统"),
    PORTAL("网上"),
    SYSTEM("系统");

    private final String chinese;

    Channel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
