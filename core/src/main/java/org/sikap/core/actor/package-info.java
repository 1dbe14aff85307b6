/** Who may hold a stance: the register of actors and the finding of their names in text. */
package org.sikap.core.actor;
