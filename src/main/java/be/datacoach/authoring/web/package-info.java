/** The studio's pages: modules, one module, its texts, a preview, and what publishing would change. */
@NullMarked
package be.datacoach.authoring.web;

import org.jspecify.annotations.NullMarked;
