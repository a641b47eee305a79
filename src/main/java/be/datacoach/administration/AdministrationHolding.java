package be.datacoach.administration;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import be.datacoach.administration.people.ForgetInImports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What administrators do for people, and to whom. */
@ApplicationScoped
public class AdministrationHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("allotment_person")
                    .by("account_id")
                    .shows("fate", "deadline", "newcomer")
                    .keepsBack("allotment_id")
                    .erased(),
            Claim.of("allotment")
                    .by("given_by")
                    .shows("given_at")
                    .keepsBack(
                            "audience_kind",
                            "audience_key",
                            "targets",
                            "mandatory",
                            "offered",
                            "starts",
                            "deadline",
                            "hours",
                            "standing",
                            "withdrawn")
                    .forgotten(),
            Claim.of("chosen_person").by("account_id").shows("list_uid").erased(),
            Claim.of("reminder")
                    .by("account_id")
                    .shows("last_digest", "last_nudge")
                    .withoutId()
                    .erased(),
            Claim.of("people_import")
                    .by("brought_by")
                    .shows("name", "state", "brought_at", "taken_at", "undone_at")
                    .keepsBack("sheet", "choice", "journal", "expected")
                    .forgotten(),
            Claim.of("people_import")
                    .named("people_import_of")
                    .inside("sheet")
                    .keepsBack(
                            "name",
                            "state",
                            "choice",
                            "journal",
                            "expected",
                            "brought_by",
                            "brought_at",
                            "taken_at",
                            "undone_at"),
            Claim.of("known_columns").nobody("choice"),
            Claim.of("people_import_turn").nobody());

    @Inject
    private ForgetInImports imports;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    @Override
    public void eraseInside(DataSubject person) {
        imports.forget(person);
    }
}
