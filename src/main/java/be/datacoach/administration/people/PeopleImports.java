package be.datacoach.administration.people;

import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files with people, and what columns were said to be. */
@ApplicationScoped
class PeopleImports {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(PeopleImport brought) {
        entities.persist(brought);
    }

    PeopleImport withUid(String uid) {
        return entities.createQuery("select i from PeopleImport i where i.uid = :uid", PeopleImport.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** The newest first. */
    List<PeopleImport> latest(int most) {
        return entities.createQuery(
                        "select i from PeopleImport i order by i.broughtAt desc, i.id desc", PeopleImport.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<PeopleImport> all() {
        return entities.createQuery("select i from PeopleImport i order by i.id", PeopleImport.class)
                .getResultList();
    }

    /** With everything in them: who was in a file is kept for as long as it can be undone. */
    int forgetBefore(Instant moment) {
        return entities.createQuery("delete from PeopleImport i where i.broughtAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** Waits until nobody else takes or undoes an import, and keeps others waiting until the transaction ends. */
    void takeTurn() {
        entities.createNativeQuery("select id from people_import_turn where id = 1 for update")
                .getSingleResult();
    }

    Optional<Choice> remembered(List<String> headings) {
        return entities.createQuery("select k from KnownColumns k where k.headings = :headings", KnownColumns.class)
                .setParameter("headings", digest(headings))
                .getResultStream()
                .findFirst()
                .map(KnownColumns::choice);
    }

    void remember(List<String> headings, Choice choice) {
        entities.merge(new KnownColumns(digest(headings), choice));
    }

    private static String digest(List<String> headings) {
        try {
            String text = headings.stream().map(Words::plain).collect(Collectors.joining("\n"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
