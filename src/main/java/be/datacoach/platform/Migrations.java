package be.datacoach.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts, then says so with {@link SchemaReady}. */
@ApplicationScoped
public class Migrations {
    @Resource(lookup = Database.JNDI)
    private DataSource dataSource;

    @Inject
    private Event<SchemaReady> schemaReady;

    @Inject
    private RequestContextController requestContext;

    void migrate(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object start) {
        requireUtc();
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
        tell();
    }

    // No request is under way yet, but whoever works at start-up may use beans that live as long as one.
    private void tell() {
        boolean begun = requestContext.activate();
        try {
            schemaReady.fire(new SchemaReady());
        } finally {
            if (begun) {
                requestContext.deactivate();
            }
        }
    }

    // JDBC turns moments into the local time of the JVM; where summer time begins, an hour of them does not exist.
    private static void requireUtc() {
        if (TimeZone.getDefault().getRawOffset() != 0 || TimeZone.getDefault().useDaylightTime()) {
            throw new IllegalStateException("Start the server with -Duser.timezone=UTC");
        }
    }
}
