-- expect: too_many_steps
::again:: goto again
