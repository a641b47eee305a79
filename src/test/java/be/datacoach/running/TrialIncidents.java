package be.datacoach.running;

import be.datacoach.platform.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The last surprise that the server logged, for the message of a test that met it: /trial/incidents. */
@Named
@ApplicationScoped
public class TrialIncidents {
    private static final Logger LOG = Logger.getLogger("be.datacoach.platform.web.Incident");

    private final Handler listening = new Listening();
    private volatile String last = "";

    void listen(@Observes SchemaReady start) {
        LOG.addHandler(listening);
    }

    @PreDestroy
    void stop() {
        LOG.removeHandler(listening);
    }

    public String getLast() {
        return last;
    }

    private final class Listening extends Handler {
        @Override
        public void publish(LogRecord said) {
            StringWriter words = new StringWriter();
            words.append(said.getMessage()).append('\n');
            if (said.getThrown() != null) said.getThrown().printStackTrace(new PrintWriter(words));
            last = words.toString();
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
