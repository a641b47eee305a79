package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.network.circle.CircleKey;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All examples with their texts. Who may read or change one is for the use case that asks. */
@ApplicationScoped
class Examples {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    /** Makes the one with this uid, unless it is there: of two presses at once the second waits and finds it. */
    void begin(String uid, AccountId author, Instant now) {
        accounts.lock(List.of(author));
        if (withUid(uid).isEmpty()) add(new PracticeExample(uid, author, now));
    }

    void add(PracticeExample example) {
        entities.persist(example);
        entities.flush();
    }

    void add(ExampleText text) {
        entities.persist(text);
        entities.flush();
    }

    void add(Judgement judgement) {
        entities.persist(judgement);
    }

    void remove(ExampleText text) {
        entities.remove(text);
        entities.flush();
    }

    Optional<PracticeExample> withUid(String uid) {
        return entities
                .createQuery("select e from PracticeExample e where e.uid = :uid", PracticeExample.class)
                .setParameter("uid", uid)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The one with this uid, held until the transaction ends; begin the transaction with it. @throws NotAllowed when there is none */
    PracticeExample locked(String uid) {
        return entities
                .createQuery("select e from PracticeExample e where e.uid = :uid", PracticeExample.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    Map<Long, PracticeExample> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return entities
                .createQuery("select e from PracticeExample e where e.id in :ids", PracticeExample.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(PracticeExample::id, one -> one));
    }

    /** The one that is shown, and the one that is worked on. */
    List<ExampleText> textsOf(PracticeExample example) {
        return entities.createQuery(
                        "select t from ExampleText t where t.example = :example order by t.id", ExampleText.class)
                .setParameter("example", example.id())
                .getResultList();
    }

    Optional<ExampleText> shown(PracticeExample example) {
        return textsOf(example).stream()
                .filter(text -> text.stage() == Stage.SHOWN)
                .findFirst();
    }

    Optional<ExampleText> worked(PracticeExample example) {
        return textsOf(example).stream()
                .filter(text -> text.stage() != Stage.SHOWN)
                .findFirst();
    }

    /** All texts of one author, the newest first. */
    List<ExampleText> by(AccountId author) {
        return entities.createQuery(
                        "select t from ExampleText t where t.author = :author order by t.writtenAt desc, t.id desc",
                        ExampleText.class)
                .setParameter("author", author)
                .getResultList();
    }

    /** What others read of all these authors, the newest first. */
    List<ExampleText> shownBy(Collection<AccountId> authors) {
        return Bulk.pieces(authors).stream()
                .flatMap(piece -> entities
                        .createQuery(
                                "select t from ExampleText t where t.author in :authors and t.stage = :shown"
                                        + " order by t.writtenAt desc, t.id desc",
                                ExampleText.class)
                        .setParameter("authors", piece)
                        .setParameter("shown", Stage.SHOWN)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** What these texts are about. */
    Map<Long, Set<String>> topicsOf(Collection<ExampleText> texts) {
        Map<Long, Set<String>> topics = new HashMap<>();
        if (texts.isEmpty()) return topics;
        entities.createQuery("select t from ExampleTopic t where t.text in :texts", ExampleTopic.class)
                .setParameter("texts", texts.stream().map(ExampleText::id).toList())
                .getResultList()
                .forEach(one -> topics.computeIfAbsent(one.text(), any -> new HashSet<>())
                        .add(one.topic()));
        return topics;
    }

    Content contentOf(ExampleText text) {
        return text.content(topicsOf(List.of(text)).getOrDefault(text.id(), Set.of()));
    }

    void keepTopics(ExampleText text, Set<String> topics) {
        entities.createQuery("delete from ExampleTopic t where t.text = :text")
                .setParameter("text", text.id())
                .executeUpdate();
        topics.stream().sorted().forEach(topic -> entities.persist(new ExampleTopic(text.id(), topic)));
    }

    void keepCircles(ExampleText text, Collection<CircleKey> circles) {
        Set.copyOf(circles).forEach(circle -> entities.persist(new ExampleCircle(text.id(), circle)));
    }

    void forgetCircles(ExampleText text) {
        entities.createQuery("delete from ExampleCircle c where c.text = :text")
                .setParameter("text", text.id())
                .executeUpdate();
    }

    Set<CircleKey> circlesOf(ExampleText text) {
        return entities
                .createQuery("select c.circle from ExampleCircle c where c.text = :text", String.class)
                .setParameter("text", text.id())
                .getResultList()
                .stream()
                .map(ExampleCircle::key)
                .collect(Collectors.toSet());
    }

    /** The newest first. */
    List<Judgement> judgementsOn(PracticeExample example) {
        return entities.createQuery(
                        "select j from Judgement j where j.example = :example order by j.saidAt desc, j.id desc",
                        Judgement.class)
                .setParameter("example", example.id())
                .getResultList();
    }

    /** For each of these authors what was last said of each of their examples since their moment; who heard nothing is not in it. */
    Map<AccountId, Collection<Verdict>> lastSaidSince(Map<AccountId, Instant> since) {
        Map<AccountId, Map<Long, Verdict>> last = new HashMap<>();
        for (List<AccountId> piece : Bulk.pieces(since.keySet())) {
            entities.createQuery(
                            "select e.author, j from Judgement j, PracticeExample e where j.example = e.id"
                                    + " and e.author in :authors order by j.saidAt, j.id",
                            Object[].class)
                    .setParameter("authors", piece)
                    .getResultList()
                    .forEach(row -> {
                        AccountId author = (AccountId) row[0];
                        Judgement said = (Judgement) row[1];
                        Instant from = since.getOrDefault(author, Instant.MAX);
                        if (said.saidAt().isBefore(from)) return;
                        last.computeIfAbsent(author, any -> new HashMap<>()).put(said.example(), said.verdict());
                    });
        }
        Map<AccountId, Collection<Verdict>> verdicts = new HashMap<>();
        last.forEach((author, said) -> verdicts.put(author, said.values()));
        return verdicts;
    }

    /** Those of which a text waits for a counsellor. */
    List<PracticeExample> waiting() {
        return entities.createQuery(
                        "select distinct e from PracticeExample e, ExampleText t where t.example = e.id"
                                + " and t.stage = :waiting",
                        PracticeExample.class)
                .setParameter("waiting", Stage.WAITING)
                .getResultList();
    }

    /** The oldest first. */
    List<ExampleThanks> thanksFor(PracticeExample example) {
        return entities.createQuery(
                        "select t from ExampleThanks t where t.example = :example order by t.givenAt, t.id",
                        ExampleThanks.class)
                .setParameter("example", example.id())
                .getResultList();
    }

    void keep(ExampleThanks thanks) {
        entities.persist(thanks);
    }

    /** Takes away what nobody else has read, and whole examples whose author said so; what is left stays without them. */
    void leave(AccountId author) {
        List<Long> going = entities.createQuery(
                        "select e.id from PracticeExample e where e.author = :author and (e.goesAlong = true or not exists"
                                + " (select t.id from ExampleText t where t.example = e.id and t.stage = :shown))",
                        Long.class)
                .setParameter("author", author)
                .setParameter("shown", Stage.SHOWN)
                .getResultList();
        if (!going.isEmpty()) {
            entities.createQuery("delete from PracticeExample e where e.id in :going")
                    .setParameter("going", going)
                    .executeUpdate();
        }
        entities.createQuery("delete from ExampleText t where t.author = :author and t.stage <> :shown")
                .setParameter("author", author)
                .setParameter("shown", Stage.SHOWN)
                .executeUpdate();
    }
}
