-- The steps of dunning are one task, in which a run may have stopped; what is spared until a day has one of its own.
-- Between the tasks that are gone and the next one there was nothing to do.
UPDATE automation_marks SET task = CASE task
  WHEN 'remind' THEN 'take_dunning_steps'
  WHEN 'charge_late_fees' THEN 'suspend_spared'
  WHEN 'suspend' THEN 'suspend_spared'
  WHEN 'terminate' THEN 'forget_old'
  ELSE task END;

UPDATE parked_clients SET task = CASE task
  WHEN 'remind' THEN 'take_dunning_steps'
  WHEN 'suspend' THEN 'suspend_spared'
  ELSE task END;
