package be.datacoach.access.rights;

import be.datacoach.access.login.LoginTraces;
import be.datacoach.platform.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody is named without a key: in mails to anybody, and in what counts attempts to log in. */
@ApplicationScoped
class AccountTraces {
    /** A name of one short word is in many mails that are about somebody else. */
    private static final int SHORT = 6;

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private LoginTraces logins;

    void erase(DataSubject person) {
        Stream.of(person.username(), person.name())
                .filter(name -> name.length() >= SHORT || name.contains(" "))
                .forEach(this::eraseMailsNaming);
        logins.erase(person.username());
    }

    private void eraseMailsNaming(String name) {
        String pattern = SearchText.pattern(name);
        List<?> ids = entities.createNativeQuery("select m.id from mail m where lower(m.plain) like ?1 escape '!'"
                        + " or lower(m.html) like ?1 escape '!' or lower(m.subject) like ?1 escape '!'")
                .setParameter(1, pattern)
                .getResultList();
        for (Object id : ids) {
            entities.createNativeQuery("delete from mail where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }
}
