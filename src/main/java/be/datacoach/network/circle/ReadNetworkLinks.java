package be.datacoach.network.circle;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.NetworkPicture.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A counsellor of a network reads what it stands under, what stands under it, who asks for it, and whom it may ask. */
@ApplicationScoped
public class ReadNetworkLinks {
    /**
     * Networks by name.
     *
     * @param upper what it stands under; one at most
     * @param lower what stands under it
     * @param asked what it waits for
     * @param asking what waits for it
     * @param shares all with which it shares now
     * @param choice whom it may ask
     */
    public record Picture(
            List<Named> upper,
            List<Named> lower,
            List<Asked> asked,
            List<Asked> asking,
            List<Named> shares,
            Choice choice) {}

    /** @param under whether this network would stand under the other; else the other under this one */
    public record Asked(String uid, String name, boolean under) {}

    /** @param above under which it may ask to stand; none where it stands under one @param below which it may ask to come under it */
    public record Choice(List<Named> above, List<Named> below) {}

    @Inject
    private NetworkSight sight;

    @Inject
    private LearningNetworks networks;

    @Inject
    private NetworkLinks links;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Picture of(String uid) {
        long own = sight.own(uid).id();
        Map<Long, LearningNetwork> going =
                networks.going().stream().collect(Collectors.toMap(LearningNetwork::id, Function.identity()));
        List<NetworkLink> mine = links.of(own);
        Forest<Long> forest = links.forest();
        Set<Long> tree = forest.treesOf(List.of(own));
        Set<Long> tied = mine.stream()
                .flatMap(link -> Stream.of(link.lower(), link.upper()))
                .collect(Collectors.toSet());
        Stream<Long> above = going.keySet().stream().filter(id -> forest.allows(own, id) && !tied.contains(id));
        Stream<Long> below = going.keySet().stream().filter(id -> forest.allows(id, own) && !tied.contains(id));
        return new Picture(
                named(going, agreed(mine).filter(link -> link.lower() == own).map(NetworkLink::upper)),
                named(going, agreed(mine).filter(link -> link.upper() == own).map(NetworkLink::lower)),
                asked(going, own, mine.stream().filter(link -> link.isAskedBy(own))),
                asked(going, own, mine.stream().filter(link -> !link.isAskedBy(own))),
                named(going, tree.stream().filter(id -> id != own)),
                new Choice(named(going, above.filter(id -> id != own)), named(going, below.filter(id -> id != own))));
    }

    private static Stream<NetworkLink> agreed(List<NetworkLink> all) {
        return all.stream().filter(link -> link.agreedAt().isPresent());
    }

    private static List<Asked> asked(Map<Long, LearningNetwork> going, long own, Stream<NetworkLink> links) {
        return links.filter(link -> link.agreedAt().isEmpty())
                .flatMap(link -> {
                    boolean under = link.lower() == own;
                    return Stream.ofNullable(going.get(under ? link.upper() : link.lower()))
                            .map(other -> new Asked(other.uid(), other.name(), under));
                })
                .toList();
    }

    private static List<Named> named(Map<Long, LearningNetwork> going, Stream<Long> ids) {
        return ids.flatMap(id -> Stream.ofNullable(going.get(id)))
                .map(network -> new Named(network.uid(), network.name()))
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::uid))
                .toList();
    }
}
