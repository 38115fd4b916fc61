package org.doudi.intake.application;

final class Sleeps {
    private Sleeps() {}

    static void aWhile() throws InterruptedException {
        Thread.sleep(1);
    }
}
