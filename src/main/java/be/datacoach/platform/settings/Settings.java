package be.datacoach.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is set now. Who may change it is for who calls this to say. */
@ApplicationScoped
public class Settings {
    private record Known(long changes, Map<String, String> values) {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(-1, Map.of());

    /** A stored value that is out of bounds, since these became narrower, counts as never set. */
    public <T> T get(Setting<T> setting) {
        String chosen = current().get(setting.code());
        return chosen == null ? setting.standard() : setting.read(chosen).orElse(setting.standard());
    }

    /** The value as text. */
    public <T> String text(Setting<T> setting) {
        return setting.kind().write(get(setting));
    }

    /**
     * From the commit of the transaction under way on, this holds.
     *
     * @param text within the bounds of the setting
     * @param by the uid of who chose it
     * @throws IllegalArgumentException when it is not
     */
    public void choose(Setting<?> setting, String text, String by) {
        String chosen = text.strip();
        if (setting.read(chosen).isEmpty()) {
            throw new IllegalArgumentException("Out of bounds for " + setting.code());
        }
        entities.persist(new SettingChange(setting, chosen, clock.instant(), by));
    }

    /** The newest first. */
    public List<SettingChange> changes(int most) {
        return entities.createQuery("select c from SettingChange c order by c.id desc", SettingChange.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Read again whenever somebody, on whichever instance, changed something: changes are counted, for they are never deleted. */
    private Map<String, String> current() {
        Known now = known;
        if (now.changes() != count()) {
            Map<String, String> values = new HashMap<>();
            List<SettingChange> all = entities.createQuery(
                            "select c from SettingChange c order by c.id", SettingChange.class)
                    .getResultList();
            all.forEach(change -> values.put(change.code(), change.chosen()));
            now = new Known(all.size(), Map.copyOf(values));
            known = now;
        }
        return now.values();
    }

    private long count() {
        return entities.createQuery("select count(c) from SettingChange c", Long.class)
                .getSingleResult();
    }
}
