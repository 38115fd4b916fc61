package org.doudi.bench.screen;

/// A page that somebody opens.
///
/// @param label  what it is
/// @param path   at the console
/// @param shown  a selector: everything that it matches stands on the page when there is something to read
/// @param pieces how much must match it
record Screen(String label, String path, String shown, int pieces) {
    /// 待办: its first line, with light, number, step and date.
    static final Screen WORK = new Screen("work list", "/work", "main tbody tr td time", 1);

    /// 大屏: the three targets and the four charts.
    static final Screen DASHBOARD = new Screen("dashboard", "/dashboard", ".targets .rate, .charts canvas", 7);

    /// A page of the same server without script, data or account.
    static final Screen FLOOR = new Screen("a page without script", "/citizen", "main h1", 1);
}
