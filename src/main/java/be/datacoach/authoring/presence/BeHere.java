package be.datacoach.authoring.presence;

import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says that whoever asks is at work in a block, and tells who else is. A page that is open asks again every half minute. */
@ApplicationScoped
public class BeHere {

    /** Whose page said nothing for so long, has gone. */
    private static final Duration GONE_AFTER = Duration.ofSeconds(90);

    /** No block of a module has a longer name. */
    private static final int LONGEST_NAME = 80;

    /**
     * Colleagues, by name.
     *
     * @param here in the same block
     * @param near in another block of the module
     */
    public record Others(List<String> here, List<String> near) {
        public Others {
            here = List.copyOf(here);
            near = List.copyOf(near);
        }
    }

    @Inject
    private Presences presences;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @param block its id; empty for what stands around the blocks */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Others here(ModuleId module, String block) {
        if (block.length() > LONGEST_NAME || module.code().length() > 20) return new Others(List.of(), List.of());
        Instant now = clock.instant();
        presences.move(user.id(), module, block, now);
        List<Presence> others = presences.since(module, now.minus(GONE_AFTER)).stream()
                .filter(one -> !one.account().equals(user.id()))
                .toList();
        var names = accounts.namesOf(others.stream().map(Presence::account).toList());
        Map<Boolean, List<String>> byPlace = others.stream()
                .collect(Collectors.partitioningBy(
                        one -> one.block().equals(block),
                        Collectors.mapping(one -> names.getOrDefault(one.account(), ""), Collectors.toList())));
        return new Others(byPlace.getOrDefault(true, List.of()), byPlace.getOrDefault(false, List.of()));
    }
}
