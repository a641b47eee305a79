package be.datacoach.reporting.research.export;

import be.datacoach.access.Account;
import be.datacoach.organisation.school.SchoolId;

/**
 * Pseudonyms of one study.
 *
 * @param salt of the study, which is shown nowhere
 */
record Names(StudyKey key, String salt) {
    String person(Account account) {
        return key.pseudonym("person", salt, account.uid());
    }

    String school(SchoolId school) {
        return key.pseudonym("school", salt, Long.toString(school.value()));
    }
}
