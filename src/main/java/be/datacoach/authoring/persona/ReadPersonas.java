package be.datacoach.authoring.persona;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** All personas, for everybody who writes. */
@ApplicationScoped
@Requires(Permission.AUTHOR_MODULES)
public class ReadPersonas {

    @Inject
    private Cast cast;

    @Transactional
    public List<Imagined> all() {
        return cast.all();
    }

    @Transactional
    public Imagined find(String uid) {
        return cast.find(uid).orElseThrow(() -> new NotFound("persona " + uid));
    }
}
