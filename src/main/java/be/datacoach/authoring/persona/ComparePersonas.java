package be.datacoach.authoring.persona;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Two personas side by side: their paths, and what makes the difference. */
@ApplicationScoped
public class ComparePersonas {

    @Inject
    private Cast cast;

    @Inject
    private Catalogue catalogue;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public SideBySide compare(String one, String other) {
        Curriculum curriculum = catalogue.curriculum();
        SchoolCalendar calendar = catalogue.calendar();
        return SideBySide.of(persona(one), persona(other), persona -> persona.planning(curriculum, calendar));
    }

    private Persona persona(String uid) {
        return cast.find(uid).orElseThrow(() -> new NotFound("persona " + uid)).persona();
    }
}
