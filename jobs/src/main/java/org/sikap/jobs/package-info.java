/** Entry point of the program; the packages below are the steps of its work. */
package org.sikap.jobs;
