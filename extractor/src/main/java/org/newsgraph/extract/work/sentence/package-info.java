/** How one sentence ties people to a work that it names: by verbs, nouns, owners and topics. */
@NullMarked
package org.newsgraph.extract.work.sentence;

import org.jspecify.annotations.NullMarked;
