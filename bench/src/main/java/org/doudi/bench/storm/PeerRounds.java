package org.doudi.bench.storm;

import java.time.Instant;
import java.util.Locale;
import org.doudi.bench.measure.Quantiles;
import org.doudi.bench.measure.Report;

/// A scheduler's rounds: it fires fewer clocks than a storm has, and what is compared is its rate.
record PeerRounds(OpenClocksTable clocks, Breaches breaches, Report report, int rounds) {

    /// How many a second it fires, in the middle of its rounds; the first one warms up and does not count.
    double run(Peer peer, int day, Instant now) throws Exception {
        peer.prepare(clocks);
        double[] rates = new double[rounds];
        round(peer, day, now);
        for (int round = 1; round <= rounds; round++) {
            double seconds = round(peer, day, now);
            rates[round - 1] = peer.due() / seconds;
            report.row(
                    "round " + round + "  " + peer.name(),
                    String.format(Locale.ROOT, "%,d due: %6.2f s (%,7.0f/s)", peer.due(), seconds, rates[round - 1]));
        }
        return Quantiles.median(rates);
    }

    private double round(Peer peer, int day, Instant now) throws Exception {
        Instant close = OpenClocksTable.closeOf(day);
        peer.give(clocks, day);
        clocks.run("CHECKPOINT");
        long goal = clocks.recorded() + peer.due();
        double seconds;
        try (OneByOne firing = OneByOne.at(clocks.database(), close, now)) {
            long begin = System.nanoTime();
            try (AutoCloseable _ = peer.start(firing)) {
                seconds = Breaches.until(begin, () -> clocks.recorded() >= goal);
            }
        }
        breaches.prove(close, goal);
        return seconds;
    }
}
