/** The domain of Sikap, in the order in which an article flows through it. */
package org.sikap.core;
