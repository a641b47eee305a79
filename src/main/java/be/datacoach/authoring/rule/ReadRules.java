package be.datacoach.authoring.rule;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.RulePublication;
import be.datacoach.catalogue.RuleVersion;
import be.datacoach.catalogue.RuleVersions;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.RuleSource;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules in force, and what is being written in them. */
@ApplicationScoped
@Requires(Permission.AUTHOR_MODULES)
public class ReadRules {

    /** All rules, and which of them have a draft. */
    public record Listing(Curriculum curriculum, Set<RuleId> drafted) {
        public Listing {
            drafted = Set.copyOf(drafted);
        }
    }

    /**
     * One rule to work on.
     *
     * @param rule as it would be with the draft; as it is in force where the draft cannot be read
     * @param source of the draft, else of what is in force
     * @param findings what is wrong in the draft
     * @param versions those that were published in the browser, the newest first
     */
    public record Bench(
            Rule rule,
            RuleSource inForce,
            RuleSource source,
            Optional<RuleDraft> draft,
            List<Finding> findings,
            List<RuleVersion> versions,
            Map<AccountId, String> names) {
        public Bench {
            findings = List.copyOf(findings);
            versions = List.copyOf(versions);
            names = Map.copyOf(names);
        }
    }

    @Inject
    private Catalogue catalogue;

    @Inject
    private RuleDrafts drafts;

    @Inject
    private RuleShelf shelf;

    @Inject
    private Accounts accounts;

    @Transactional
    public Listing all() {
        Set<RuleId> drafted =
                drafts.all().stream().map(draft -> draft.source().id()).collect(Collectors.toSet());
        return new Listing(catalogue.curriculum(), drafted);
    }

    @Transactional
    public Bench read(RuleId id) {
        Rule published = catalogue.curriculum().rule(id).orElseThrow(() -> new NotFound("rule " + id));
        RuleSource inForce = shelf.publication().inForce(id).orElseThrow(() -> new NotFound("rule " + id));
        Optional<RuleDraft> draft = drafts.of(id);
        List<Finding> findings =
                draft.map(one -> shelf.publication().findings(one.source())).orElse(List.of());
        Rule rule = draft.flatMap(
                        one -> shelf.publication().tryOut(one.source()).value())
                .map(Library::curriculum)
                .flatMap(curriculum -> curriculum.rule(id))
                .orElse(published);
        List<RuleVersion> versions = shelf.versions().of(id);
        var people = new HashSet<AccountId>();
        versions.forEach(version -> version.author().ifPresent(people::add));
        draft.flatMap(RuleDraft::author).ifPresent(people::add);
        RuleSource source = draft.map(RuleDraft::source).orElse(inForce);
        return new Bench(rule, inForce, source, draft, findings, versions, accounts.namesOf(List.copyOf(people)));
    }

    /** Where published rules are. */
    @ApplicationScoped
    static class RuleShelf {

        @Inject
        private RulePublication publication;

        @Inject
        private RuleVersions versions;

        RulePublication publication() {
            return publication;
        }

        RuleVersions versions() {
            return versions;
        }
    }
}
