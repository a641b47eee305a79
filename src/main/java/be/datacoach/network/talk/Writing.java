package be.datacoach.network.talk;

import be.datacoach.access.Account;
import be.datacoach.network.talk.text.CleanText;
import be.datacoach.network.talk.text.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at what somebody sent, and makes it a message. */
@ApplicationScoped
class Writing {
    @Inject
    private Discussions discussions;

    @Inject
    private Mentionable mentionable;

    @Inject
    private Readers readers;

    @Inject
    private Clock clock;

    /** Why it is not kept; empty when nothing is wrong. @param with what else they typed, such as a title */
    Optional<Written> wrong(Draft draft, String... with) {
        String text = CleanText.of(draft.text());
        if (CleanText.isEmpty(text)) return Optional.of(Written.EMPTY);
        if (text.length() > Post.LONGEST) return Optional.of(Written.LONG);
        boolean trace = PupilSigns.in(String.join("\n", with) + "\n" + text, Year.now(clock));
        return trace && !draft.sure() ? Optional.of(Written.PUPIL) : Optional.empty();
    }

    /** The next message of a conversation that is held. */
    void write(Discussion discussion, Place place, Draft draft, String uid) {
        Map<String, Account> people = mentionable.in(place);
        Named named = named(draft, people);
        int number = discussion.next(clock.instant());
        Post post =
                new Post(new Post.Slot(uid, discussion.id(), number), mentionable.me(), named.body(), clock.instant());
        discussions.add(post);
        mention(post, named, people);
        readers.wrote(readers.of(discussion, mentionable.me()), number);
    }

    /** Whether it says something else now. */
    boolean rewrite(Post post, Place place, Draft draft) {
        Map<String, Account> people = mentionable.in(place);
        Named named = named(draft, people);
        boolean changed = post.edit(named.body(), clock.instant());
        if (changed) mention(post, named, people);
        return changed;
    }

    private void mention(Post post, Named named, Map<String, Account> people) {
        discussions.mention(
                post,
                named.people().stream()
                        .map(uid -> Objects.requireNonNull(people.get(uid)).id())
                        .toList());
    }

    /** Whoever was chosen from the list and not named in the text stands on a line before it. */
    private static Named named(Draft draft, Map<String, Account> people) {
        String text = CleanText.of(draft.text());
        List<Named.Candidate> candidates = Mentionable.candidates(people);
        List<String> inText = Named.in(text, candidates).people();
        String before = draft.named().stream()
                .distinct()
                .filter(uid -> !inText.contains(uid))
                .flatMap(uid -> Optional.ofNullable(people.get(uid)).stream())
                .map(one -> "@" + one.displayName())
                .collect(Collectors.joining(" "));
        return Named.in(before.isEmpty() ? text : before + "\n" + text, candidates);
    }
}
