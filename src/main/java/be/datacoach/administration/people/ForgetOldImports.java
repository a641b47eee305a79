package be.datacoach.administration.people;

import be.datacoach.platform.keeping.Keeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who was in a file with people is known as long as taking it can be undone. */
@ApplicationScoped
class ForgetOldImports implements Keeping {
    @Inject
    private PeopleImports imports;

    @Inject
    @ConfigProperty(name = "DATACOACH_IMPORT_DAYS", defaultValue = "30")
    private int keptDays;

    @Override
    public String code() {
        return "imports";
    }

    @Override
    public Term term() {
        return Term.days(keptDays);
    }

    @Override
    public long forget(Instant now) {
        return imports.forgetBefore(now.minus(Duration.ofDays(keptDays)));
    }
}
