package be.datacoach.authoring;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who wrote what in modules, rules and personas: the texts are of the course, and stay. */
@ApplicationScoped
public class AuthoringHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("module_draft")
                    .by("author_id")
                    .shows("module", "updated_at")
                    .keepsBack("based_on", "source", "put_away", "revision")
                    .forgotten(),
            Claim.of("rule_draft")
                    .by("author_id")
                    .shows("rule", "updated_at")
                    .keepsBack("based_on", "source", "revision")
                    .forgotten(),
            Claim.of("persona")
                    .by("author_id")
                    .shows("name", "updated_at")
                    .keepsBack("source", "revision")
                    .forgotten(),
            Claim.of("draft_revision")
                    .by("author_id")
                    .shows("module", "block", "kind", "added", "saved_at")
                    .keepsBack("number", "based_on", "base_number", "whole", "from_place", "removed")
                    .forgotten(),
            Claim.of("review_remark")
                    .by("author_id")
                    .shows("block", "words", "written_at")
                    .keepsBack("review_id")
                    .forgotten(),
            Claim.of("draft_review")
                    .by("asked_by")
                    .shows("module", "question", "asked_at")
                    .keepsBack("revision_number", "state", "answer", "judged_by", "judged_at")
                    .forgotten(),
            Claim.of("draft_review")
                    .by("judged_by")
                    .named("draft_review_by")
                    .shows("module", "answer", "judged_at")
                    .keepsBack("revision_number", "state", "question", "asked_by", "asked_at")
                    .forgotten(),
            Claim.of("draft_clash")
                    .by("author_id")
                    .shows("module", "block", "ours", "met_at")
                    .keepsBack("path", "base", "theirs", "other_id")
                    .erased(),
            Claim.of("draft_clash")
                    .by("other_id")
                    .named("draft_clash_with")
                    .shows("module", "block", "theirs", "met_at")
                    .keepsBack("path", "base", "ours", "author_id")
                    .forgotten(),
            Claim.of("author_presence")
                    .by("account_id")
                    .shows("module", "block", "seen_at")
                    .withoutId()
                    .erased(),
            Claim.of("typed_text")
                    .by("author_id")
                    .shows("module", "words", "typed_at")
                    .keepsBack("revision")
                    .erased(),
            Claim.of("parcel")
                    .by("bringer_id")
                    .shows("name", "kind", "brought_at")
                    .keepsBack("content", "revision")
                    .erased());

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }
}
