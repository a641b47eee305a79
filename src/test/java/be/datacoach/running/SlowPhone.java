package be.datacoach.running;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A page as a cheap phone on a slow mobile network sees it for the first time. */
final class SlowPhone {
    static final String WHAT =
            "A phone of 360 by 740, four times slower than here, on 1.6 Mbit/s with 150 ms of delay, empty cache";

    private static final int DELAY = 150;
    private static final int DOWN = 1_600_000 / 8;
    private static final int UP = 750_000 / 8;
    private static final int SLOWER = 4;
    private static final int LONGEST = 90_000;

    /** When the largest text or picture of the first screen was painted. */
    private static final String READABLE = "() => new Promise(done => { let at = 0;"
            + " new PerformanceObserver(list => { for (const e of list.getEntries()) at = Math.max(at, e.startTime); })"
            + ".observe({type: 'largest-contentful-paint', buffered: true});"
            + " setTimeout(() => done(Math.round(at)), 500); })";

    private static final String LOADED = "() => Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)";

    private final Page page;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();

    SlowPhone(Page page) {
        this.page = page;
        page.setViewportSize(360, 740);
        CDPSession browser = page.context().newCDPSession(page);
        browser.on("Network.loadingFinished", finished -> {
            bytes.addAndGet(finished.get("encodedDataLength").getAsLong());
            requests.incrementAndGet();
        });
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", network());
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        browser.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static JsonObject network() {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", DELAY);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        return network;
    }

    /** Fails when it is not the page that was asked for. */
    void open(String address) {
        var response = page.navigate(
                address,
                new Page.NavigateOptions()
                        .setWaitUntil(WaitUntilState.NETWORKIDLE)
                        .setTimeout(LONGEST));
        if (response.status() != 200) {
            throw new IllegalStateException(response.status() + " at " + address);
        }
    }

    long bytes() {
        return bytes.get();
    }

    int requests() {
        return requests.get();
    }

    long readable() {
        return ((Number) page.evaluate(READABLE)).longValue();
    }

    long loaded() {
        return ((Number) page.evaluate(LOADED)).longValue();
    }
}
