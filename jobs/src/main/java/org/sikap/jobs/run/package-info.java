/** The whole job: the steps of the other packages in their order. */
package org.sikap.jobs.run;
