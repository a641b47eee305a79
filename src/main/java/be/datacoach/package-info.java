/**
 * Datacoach. Features depend one way, on the ones before them:
 *
 * <p>platform, access, organisation, catalogue, evidence, intake, assignment, practice, accompaniment, network,
 * authoring, administration, reporting.
 *
 * <p>Beside them stands adaptation, the pure core: it knows only Java. A feature's {@code web} package holds its view
 * beans and nobody depends on it. What must flow back travels as a CDI event whose type lives with its observer.
 */
@NullMarked
package be.datacoach;

import org.jspecify.annotations.NullMarked;
